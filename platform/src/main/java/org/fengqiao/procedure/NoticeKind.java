package org.fengqiao.procedure;

/**
 * A message to people, owned by the module whose procedure sends it.
 *
 * @param id stable name
 * @param title short, says what happened
 * @param body says what to do next; {@code {case}} stands for the parties and cause, {@code {due}} for the next due date
 * @param urgent whether it also goes out by text message
 */
public record NoticeKind(String id, String title, String body, boolean urgent) {}
