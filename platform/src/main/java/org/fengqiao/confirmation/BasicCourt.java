package org.fengqiao.confirmation;

import java.util.Map;
import java.util.Optional;

/** The basic court of a district: the province's character and the last four digits of the district's code. */
final class BasicCourt {

    private static final Map<String, String> PROVINCES =
            Map.of("31", "沪", "32", "苏", "33", "浙", "34", "皖");

    private BasicCourt() {}

    static Optional<String> of(String district) {
        if (!district.matches("\\d{6}")) {
            return Optional.empty();
        }
        return Optional.ofNullable(PROVINCES.get(district.substring(0, 2))).map(p -> p + district.substring(2));
    }
}
