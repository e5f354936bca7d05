package org.fengqiao.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.law.cause.Causes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CauseSuggesterTests {

    @ParameterizedTest
    @CsvSource({
        "去年表弟说做生意周转不开跟我借钱三万块打了借条到现在一分没还,民间借贷纠纷",
        "楼上装修以后我家天花板一直漏水找邻居好几次都不管,相邻关系纠纷",
        "我租的房子到期了房东不退押金还说要扣两个月房租,房屋租赁合同纠纷",
        "老板拖欠工资四个月了打电话也不接,追索劳动报酬纠纷",
        "我们结婚八年了感情破裂分居两年想离婚,离婚纠纷",
        "骑电瓶车被小轿车撞了交警认定对方全责保险公司不肯赔,机动车交通事故责任纠纷",
        "小区物业公司说我欠物业费两年可是电梯坏了没人修,物业服务合同纠纷"
    })
    void knowsEverydayStories(String story, String cause) {
        assertThat(CauseSuggester.suggest(story, 3)).extracting(CauseSuggester.Suggestion::name).contains(cause);
        assertThat(CauseSuggester.suggest(story, 3).getFirst().why()).isNotBlank();
    }

    @Test
    void saysNothingAboutNothing() {
        assertThat(CauseSuggester.suggest("啊", 5)).isEmpty();
    }

    /** Measured on real narratives: {@code -Dfengqiao.narratives=FILE}. The figures go to standard output. */
    @Test
    @EnabledIfSystemProperty(named = "fengqiao.narratives", matches = ".+")
    void guessesRealNarrativesFarBetterThanChance() throws IOException {
        var json = JsonMapper.shared();
        int all = 0;
        int first = 0;
        int three = 0;
        int five = 0;
        for (var line : Files.readAllLines(Path.of(System.getProperty("fengqiao.narratives")))) {
            var row = json.readTree(line);
            var known = row.get("domain").asString().equals("civil") ? Causes.mapOld(row.get("cause").asString()) : null;
            if (known == null) {
                continue;
            }
            var names = CauseSuggester.suggest(row.get("text").asString(), 5).stream().map(CauseSuggester.Suggestion::name).toList();
            int at = names.indexOf(known.cause().name());
            all++;
            first += at == 0 ? 1 : 0;
            three += at >= 0 && at < 3 ? 1 : 0;
            five += at >= 0 ? 1 : 0;
        }
        System.out.printf("causes guessed: %d narratives, first %.1f %%, of three %.1f %%, of five %.1f %%%n", all, 100.0 * first / all, 100.0 * three / all, 100.0 * five / all);
        assertThat(five).isGreaterThan(all / 2);
    }
}
