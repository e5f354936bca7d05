package org.fengqiao.notices.gateway;

/**
 * A message to send.
 *
 * @param dedupeKey the gateway delivers one message for each key, however often it is asked
 * @param address phone number or e-mail address
 */
public record OutboundMessage(String dedupeKey, Channel channel, String address, String text) {}
