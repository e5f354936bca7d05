package org.fengqiao.law.cause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 案由规定把非讼程序（第十一部分）与诉讼分开；第三人撤销之诉另有类型代字“民撤”。 */
class CauseTrackTests {

    @ParameterizedTest
    @CsvSource({
        "民间借贷纠纷, ACTION, 民初", "案外人执行异议之诉, ACTION, 民初", "因申请财产保全损害责任纠纷, ACTION, 民初", "第三人撤销之诉, REVOCATION, 民撤",
        "申请宣告自然人失踪, APPLICATION,", "申请支付令, APPLICATION,", "申请人身安全保护令, APPLICATION,", "申请司法确认调解协议, APPLICATION,", "没有这个案由, ACTION, 民初"
    })
    void tellsActionsFromApplications(String cause, CauseTrack track, String type) {
        assertThat(CauseTrack.of(cause)).isEqualTo(track);
        assertThat(track.caseType()).isEqualTo(type);
    }

    @Test
    void everyApplicationStandsInThePartOfItsOwn() {
        assertThat(Causes.all().stream().filter(c -> CauseTrack.of(c.name()) == CauseTrack.APPLICATION))
                .allSatisfy(c -> assertThat(Causes.path(c).getFirst().name()).isEqualTo("非讼程序案件案由"));
    }
}
