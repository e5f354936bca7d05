package org.fengqiao.law.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeeWordsTests {

    @Test
    void namesEveryChoiceOnceForProgramsAndForPeople() {
        assertThat(Arrays.stream(Procedure.values()).map(Procedure::id)).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).isNotBlank());
        assertThat(Arrays.stream(Ending.values()).map(Ending::id)).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).isNotBlank());
        assertThat(Arrays.stream(Position.values()).map(Position::id)).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).isNotBlank());
        assertThat(Arrays.stream(Position.values()).map(Position::label)).doesNotHaveDuplicates().allSatisfy(l -> assertThat(l).isNotBlank());
        assertThat(Arrays.stream(Settlement.Refund.values()).map(Settlement.Refund::label)).allSatisfy(l -> assertThat(l).isNotBlank());
    }
}
