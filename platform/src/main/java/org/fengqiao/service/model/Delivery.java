package org.fengqiao.service.model;

import java.time.Instant;
import org.fengqiao.service.Channel;
import org.fengqiao.service.Consent;
import org.jspecify.annotations.Nullable;

/**
 * The recorded facts of one attempt at service.
 *
 * @param arrivedAt when it reached the recipient's system; for mail and in person, when it was signed for; when it was left, or the notice published
 * @param provenArrival another arrival the recipient has proven, which goes before ours
 * @param readAt when the recipient's system reported it as read
 * @param repliedAt when the recipient confirmed it, or acted in the case because of it
 * @param returnedAt when mail came back because the address was wrong, withheld or changed, or it was refused
 * @param abroad whether the recipient has no domicile in the country, so that a public notice runs longer
 */
public record Delivery(
        Channel channel,
        Consent consent,
        @Nullable Instant arrivedAt,
        @Nullable Instant provenArrival,
        @Nullable Instant readAt,
        @Nullable Instant repliedAt,
        @Nullable Instant returnedAt,
        boolean abroad) {

    public Delivery(
            Channel channel,
            Consent consent,
            @Nullable Instant arrivedAt,
            @Nullable Instant provenArrival,
            @Nullable Instant readAt,
            @Nullable Instant repliedAt,
            @Nullable Instant returnedAt) {
        this(channel, consent, arrivedAt, provenArrival, readAt, repliedAt, returnedAt, false);
    }

    public static Delivery electronic(Channel channel, Consent consent, Instant arrivedAt) {
        return new Delivery(channel, consent, arrivedAt, null, null, null, null);
    }

    public Delivery read(Instant at) {
        return new Delivery(channel, consent, arrivedAt, provenArrival, at, repliedAt, returnedAt, abroad);
    }

    public Delivery replied(Instant at) {
        return new Delivery(channel, consent, arrivedAt, provenArrival, readAt, at, returnedAt, abroad);
    }

    public Delivery proven(Instant at) {
        return new Delivery(channel, consent, arrivedAt, at, readAt, repliedAt, returnedAt, abroad);
    }
}
