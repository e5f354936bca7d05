package org.fengqiao.notices.tell;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.fengqiao.procedure.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reminds of what is due, tells the head of what is overdue, and tells those who must act of a day that moved. */
@Configuration(proxyBeanMethods = false)
class DeadlineHandlers {

    @Bean
    OutboxHandler nearDeadlines(Teller teller, Subjects subjects, JsonMapper json) {
        return new Handler("deadline.near", subjects, json, (about, told, key) -> teller.tell(List.of(Telling.all(
                about, told.get("whom").asString(),
                new NoticeKind("deadline.near", "“" + told.get("name").asString() + "”快到期了", "{case}：" + day(told) + "到期，请及时办理。", true), key))));
    }

    @Bean
    OutboxHandler overdueDeadlines(Teller teller, Subjects subjects, JsonMapper json) {
        return new Handler("deadline.overdue", subjects, json, (about, told, key) -> {
            var name = told.get("name").asString();
            var late = new NoticeKind("deadline.overdue", "“" + name + "”已经超期", "{case}：" + day(told) + "已到期，请立即办理。", true);
            var escalated = new NoticeKind("deadline.escalated", "有案件超期：“" + name + "”", "{case}：" + day(told) + "已到期仍未办理，请督办。", true);
            teller.tell(List.of(
                    Telling.all(about, told.get("whom").asString(), late, key),
                    Telling.all(about, told.get("escalateTo").asString(), escalated, key)));
        });
    }

    @Bean
    OutboxHandler movedDeadlines(Teller teller, Subjects subjects, JsonMapper json) {
        return new Handler("deadline.moved", subjects, json, (about, told, key) -> teller.tell(List.of(Telling.all(
                about, told.get("whom").asString(),
                new NoticeKind(
                        "deadline.moved", "“" + told.get("name").asString() + "”的到期日改了",
                        "{case}：节假日安排已经更新，到期日由" + day(told, "wasOn") + "改为" + day(told) + "，请按新的日期办理。", true), key))));
    }

    private static String day(JsonNode told) {
        return day(told, "dueOn");
    }

    private static String day(JsonNode told, String which) {
        return Teller.day(LocalDate.parse(told.get(which).asString()));
    }

    /** What to say of one period. */
    @FunctionalInterface
    private interface Saying {
        void say(Teller.About about, JsonNode told, String key);
    }

    private record Handler(
            String kind, Subjects subjects, JsonMapper json, Saying saying)
            implements OutboxHandler.Within {

        @Override
        public void deliver(OutboxMessage message) {
            var told = json.readTree(message.payload());
            var caseId = UUID.fromString(told.get("caseId").asString());
            saying.say(Objects.requireNonNull(subjects.of(List.of(caseId)).get(caseId)), told, message.dedupeKey());
        }
    }
}
