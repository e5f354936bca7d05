package org.fengqiao.notices.gateway;

/** The port to whoever carries text messages, e-mail and messages of the government service platform. */
public interface MessageGateway {

    /** Whether messages of this channel go by this carrier, where several are there. */
    default boolean carries(Channel channel) {
        return true;
    }

    /**
     * Hands a message over and gives the carrier's receipt. Handing over the same key again gives the same receipt and sends nothing more.
     *
     * @throws GatewayUnavailable when nothing is known to have been sent and it may be tried again
     * @throws AddressRefused when the carrier will never deliver to this address
     */
    String send(OutboundMessage message);

    /** The carrier does not answer, or answers that it cannot now. */
    final class GatewayUnavailable extends RuntimeException {
        public GatewayUnavailable(String why) {
            super(why);
        }
    }

    /** The address does not exist or cannot be reached by this channel. */
    final class AddressRefused extends RuntimeException {
        public AddressRefused(String why) {
            super(why);
        }
    }
}
