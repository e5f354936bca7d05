package org.fengqiao.filing.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistsTests {

    @Test
    void everyClaimNeedsComplaintIdentityAndRespondent() {
        assertThat(Checklists.of(null)).filteredOn(ChecklistItem::required).extracting(ChecklistItem::id)
                .containsExactly("complaint", "identity", "respondent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"民间借贷纠纷", "离婚纠纷", "机动车交通事故责任纠纷", "物业服务合同纠纷", "追索劳动报酬纠纷", "生命权、身体权、健康权纠纷"})
    void commonCausesHaveItemsOfTheirOwn(String cause) {
        assertThat(Checklists.of(cause)).hasSizeGreaterThan(Checklists.of(null).size());
        assertThat(Checklists.of(cause)).extracting(ChecklistItem::id).doesNotHaveDuplicates();
    }

    @Test
    void causeWithoutListTakesThatOfTheCauseAbove() {
        assertThat(Checklists.of("商品房预售合同纠纷")).isEqualTo(Checklists.of(null));
        assertThat(Checklists.of("分期付款买卖合同纠纷")).isEqualTo(Checklists.of("买卖合同纠纷"));
    }
}
