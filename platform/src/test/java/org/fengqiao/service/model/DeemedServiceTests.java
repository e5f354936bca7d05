package org.fengqiao.service.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.service.Channel;
import org.fengqiao.service.Consent;
import org.junit.jupiter.api.Test;

/** 在线诉讼规则第31、32条，民诉法解释第135条，专递规定第11条. */
class DeemedServiceTests {

    private static final Instant ARRIVED = Instant.parse("2026-11-20T15:59:00Z");
    private static final Instant LATER = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void countsAConfirmedAddressFromArrivalInChineseTime() {
        var served = DeemedService.of(Delivery.electronic(Channel.PLATFORM, Consent.CONFIRMED, ARRIVED)).orElseThrow();

        assertThat(served.on()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(served.cited()).contains("在线诉讼规则》第31条").contains("民诉法解释》第135条");
        assertThat(served.rebuttable()).isTrue();
        assertThat(DeemedService.of(Delivery.electronic(Channel.PLATFORM, Consent.CONFIRMED, ARRIVED.plusSeconds(120))).orElseThrow().on())
                .isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void letsTheRecipientProveAnotherArrival() {
        var served = DeemedService.of(Delivery.electronic(Channel.EMAIL, Consent.CONFIRMED, ARRIVED).proven(LATER)).orElseThrow();

        assertThat(served.on()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(served.rebuttable()).isFalse();
    }

    @Test
    void doesNotCountAnUnconfirmedAddressUntilItIsReadOrAnswered() {
        var sent = Delivery.electronic(Channel.PLATFORM, Consent.OWN, ARRIVED);

        assertThat(DeemedService.of(sent)).isEmpty();
        assertThat(DeemedService.of(sent.read(LATER)).orElseThrow().rebuttable()).isTrue();
        assertThat(DeemedService.of(sent.replied(LATER)).orElseThrow().rebuttable()).isFalse();
        assertThat(DeemedService.of(sent.read(ARRIVED).replied(LATER)).orElseThrow().on()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void neverCountsATextMessageNorAnAddressThatWasRefused() {
        assertThat(DeemedService.of(Delivery.electronic(Channel.SMS, Consent.CONFIRMED, ARRIVED).read(LATER))).isEmpty();
        assertThat(DeemedService.of(Delivery.electronic(Channel.PLATFORM, Consent.NONE, ARRIVED).read(LATER))).isEmpty();
    }

    @Test
    void countsMailFromItsReturn() {
        var returned = new Delivery(Channel.MAIL, Consent.NONE, null, null, null, null, LATER);

        assertThat(DeemedService.of(returned).orElseThrow().cited()).contains("退回之日").contains("第11条");
        assertThat(DeemedService.of(new Delivery(Channel.MAIL, Consent.NONE, null, null, null, null, null))).isEmpty();
    }

    @Test
    void takesTheFirstOfSeveralWays() {
        var platform = Delivery.electronic(Channel.PLATFORM, Consent.OWN, ARRIVED).read(LATER);
        var mail = new Delivery(Channel.MAIL, Consent.NONE, ARRIVED, null, null, null, null);

        assertThat(DeemedService.earliest(List.of(platform, mail)).orElseThrow().on()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(DeemedService.earliest(List.of())).isEmpty();
    }
}
