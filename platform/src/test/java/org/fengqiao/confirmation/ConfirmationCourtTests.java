package org.fengqiao.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.confirmation.ConfirmationCourt.Candidate;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConfirmationCourtTests {

    private static final List<Party> PARTIES = List.of(
            new Party(new UUID(1, 1), "甲", Party.Kind.NATURAL, Standing.CLAIMANT, null, "310118"),
            new Party(new UUID(1, 2), "乙", Party.Kind.NATURAL, Standing.RESPONDENT, null, "320509"));

    @Test
    @DisplayName("民事诉讼法第205条第1项：法院邀请调解的，向作出邀请的法院申请")
    void theInvitingCourtAlone() {
        var court = ConfirmationCourt.of(request("沪0114", null), PARTIES);
        assertThat(court.code()).contains("沪0114");
        assertThat(court.candidates()).hasSize(1);
    }

    @Test
    @DisplayName("民事诉讼法第205条第2项：自行调解的，住所地、标的物所在地、调解组织所在地基层法院")
    void domicilesThenSubjectThenOrganisation() {
        var court = ConfirmationCourt.of(request(null, "330421"), PARTIES);
        assertThat(court.candidates()).extracting(Candidate::court).containsExactly("沪0118", "苏0509", "浙0421");
        assertThat(court.candidates()).allSatisfy(c -> assertThat(c.article().cite()).isEqualTo("《民事诉讼法》第205条"));
    }

    @Test
    void saysNothingWhereNoPlaceIsKnown() {
        assertThat(ConfirmationCourt.of(request(null, null), List.of()).code()).isEmpty();
    }

    private static ConfirmationRequest request(@Nullable String inviting, @Nullable String organisationDistrict) {
        return new ConfirmationRequest(
                "乙返还甲借款", LocalDate.parse("2026-11-10"), "嘉善县人民调解委员会", inviting, organisationDistrict, null, Set.of(), List.of());
    }
}
