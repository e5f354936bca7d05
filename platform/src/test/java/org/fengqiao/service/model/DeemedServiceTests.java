package org.fengqiao.service.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.service.Channel;
import org.fengqiao.service.Consent;
import org.junit.jupiter.api.Test;

/** 在线诉讼规则第31、32条，民诉法解释第135条，专递规定第11条，民事诉讼法第88、89、95条. */
class DeemedServiceTests {

    private static final Instant ARRIVED = Instant.parse("2026-11-20T15:59:00Z");
    private static final Instant LATER = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void countsAConfirmedAddressFromArrivalInChineseTime() {
        var served = of(Delivery.electronic(Channel.PLATFORM, Consent.CONFIRMED, ARRIVED)).orElseThrow();

        assertThat(served.on()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(served.cited()).contains("在线诉讼规则》第31条").contains("民诉法解释》第135条");
        assertThat(served.rebuttable()).isTrue();
        assertThat(of(Delivery.electronic(Channel.PLATFORM, Consent.CONFIRMED, ARRIVED.plusSeconds(120))).orElseThrow().on())
                .isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void letsTheRecipientProveAnotherArrival() {
        var served = of(Delivery.electronic(Channel.EMAIL, Consent.CONFIRMED, ARRIVED).proven(LATER)).orElseThrow();

        assertThat(served.on()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(served.rebuttable()).isFalse();
    }

    @Test
    void doesNotCountAnUnconfirmedAddressUntilItIsReadOrAnswered() {
        var sent = Delivery.electronic(Channel.PLATFORM, Consent.OWN, ARRIVED);

        assertThat(of(sent)).isEmpty();
        assertThat(of(sent.read(LATER)).orElseThrow().rebuttable()).isTrue();
        assertThat(of(sent.replied(LATER)).orElseThrow().rebuttable()).isFalse();
        assertThat(of(sent.read(ARRIVED).replied(LATER)).orElseThrow().on()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void neverCountsATextMessageNorAnAddressThatWasRefused() {
        assertThat(of(Delivery.electronic(Channel.SMS, Consent.CONFIRMED, ARRIVED).read(LATER))).isEmpty();
        assertThat(of(Delivery.electronic(Channel.PLATFORM, Consent.NONE, ARRIVED).read(LATER))).isEmpty();
    }

    @Test
    void countsMailFromItsReturn() {
        var returned = new Delivery(Channel.MAIL, Consent.NONE, null, null, null, null, LATER);

        assertThat(of(returned).orElseThrow().cited()).contains("退回之日").contains("第11条");
        assertThat(of(new Delivery(Channel.MAIL, Consent.NONE, null, null, null, null, null))).isEmpty();
    }

    @Test
    void takesTheFirstOfSeveralWays() {
        var platform = Delivery.electronic(Channel.PLATFORM, Consent.OWN, ARRIVED).read(LATER);
        var mail = new Delivery(Channel.MAIL, Consent.NONE, ARRIVED, null, null, null, null);

        assertThat(DeemedService.earliest(List.of(platform, mail), Calendar.builtIn()).orElseThrow().on()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(DeemedService.earliest(List.of(), Calendar.builtIn())).isEmpty();
    }

    @Test
    void countsWhatWasHandedOverOrLeftFromThatDay() {
        assertThat(of(byHand(Channel.IN_PERSON)).orElseThrow().cited()).contains("签收").contains("第88条");
        var left = of(byHand(Channel.LEAVING)).orElseThrow();
        assertThat(left.on()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(left.cited()).contains("留置").contains("第89条");
    }

    /** 2026-11-20 and thirty days is a Sunday. */
    @Test
    void countsAPublicNoticeThirtyDaysOnAndNotOnADayOfRest() {
        var notice = of(byHand(Channel.PUBLICATION)).orElseThrow();
        assertThat(notice.on()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(notice.cited()).contains("2026-11-20").contains("30").contains("第95条");
    }

    /** 在我国境内没有住所的受送达人，公告期更长；日数未核实，写进依据。 */
    @Test
    void countsAPublicNoticeLongerForWhoeverIsAbroadAndSaysThatTheLengthIsUnverified() {
        var notice = of(new Delivery(Channel.PUBLICATION, Consent.NONE, ARRIVED, null, null, null, null, true)).orElseThrow();
        assertThat(notice.on()).isEqualTo(LocalDate.of(2027, 1, 19));
        assertThat(notice.cited()).contains("60日【未核实参数，须人工核对】", "《民事诉讼法》").doesNotContain("第95条");
    }

    private static Delivery byHand(Channel channel) {
        return new Delivery(channel, Consent.NONE, ARRIVED, null, null, null, null);
    }

    private static Optional<Served> of(Delivery delivery) {
        return DeemedService.of(delivery, Calendar.builtIn());
    }
}
