package org.fengqiao.law.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Periods;
import org.fengqiao.law.period.Step;

/**
 * The day a case is closed (结案日): the day the last party was served (审限规定 10).
 *
 * @param day the day of the last service
 * @param steps each service in the order of its day
 */
public record Closing(LocalDate day, List<Step> steps) {

    /** How a party was served, with the day that counts. */
    public enum Way {
        DIRECT("direct", "直接", "直接送达之日"),
        LEFT("left", "留置", "留置送达之日"),
        NOTICE("notice", "公告", "公告刊登之日"),
        POST("post", "邮寄", "交邮之日"),
        FORWARDED("forwarded", "转交", "转交签收之日");

        private final String id;
        private final String word;
        private final String label;

        Way(String id, String word, String label) {
            this.id = id;
            this.word = word;
            this.label = label;
        }

        public String id() {
            return id;
        }

        /** The way in one word: 直接. */
        public String word() {
            return word;
        }

        /** The day that counts. */
        public String label() {
            return label;
        }

        /** Whether this is the way somebody has named, by id or in Chinese: {@code direct}, 直接 or 直接送达. */
        public boolean isCalled(String name) {
            return name.equals(id) || name.equals(word) || name.equals(word + "送达");
        }
    }

    /** @param on the day that counts for the way */
    public record Service(Way way, LocalDate on) {

        public Service {
            Periods.plausible(on);
        }
    }

    public Closing {
        steps = List.copyOf(steps);
    }

    public static Closing of(List<Service> services) {
        if (services.isEmpty() || services.size() > 1000) {
            throw new InvalidInput("请给出每一受送达人的送达方式和日期").at("served");
        }
        var article = Statute.TRIAL_LIMITS.article(10);
        var steps = new ArrayList<Step>();
        services.stream()
                .sorted(Comparator.comparing(Service::on))
                .forEach(service -> steps.add(new Step(service.on() + "：" + service.way().label, service.on(), article)));
        var last = services.stream().map(Service::on).max(Comparator.naturalOrder()).orElseThrow();
        steps.add(new Step(last + " 送达最后一人，为结案日", last, article));
        return new Closing(last, steps);
    }
}
