package org.fengqiao.filing.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Standing;
import org.junit.jupiter.api.Test;

class FilingStateTests {

    @Test
    void tellsTheRespondentOfTheClaimRatherThanOfTheFee() {
        assertThat(FilingState.ACCEPTED.plainTo(Standing.RESPONDENT)).contains("十五日内", "三十日内", "答辩状").doesNotContain("交费");
        assertThat(FilingState.ACCEPTED.plainTo(Standing.CLAIMANT)).contains("请按交费通知书交费").doesNotContain("答辩状");
        assertThat(FilingState.ACCEPTED.plainTo(Office.FILING_JUDGE)).isEqualTo(FilingState.ACCEPTED.plain());
    }

    @Test
    void saysTheSameToEverybodyWhereItIsTheSame() {
        assertThat(FilingState.IN_TRIAL.plainTo(Standing.RESPONDENT)).isEqualTo(FilingState.IN_TRIAL.plainTo(Standing.CLAIMANT));
    }
}
