package org.fengqiao.notices.gateway;

import org.jspecify.annotations.Nullable;

/**
 * A message to send.
 *
 * @param dedupeKey the gateway delivers one message for each key, however often it is asked
 * @param address phone number, e-mail address, or who somebody is on the service platform
 * @param link page of the portal it is about, for channels that can show one
 */
public record OutboundMessage(String dedupeKey, Channel channel, String address, String text, @Nullable String link) {}
