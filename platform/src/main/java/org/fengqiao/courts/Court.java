package org.fengqiao.courts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A court (法院) and its units.
 *
 * @param code short code as it stands in case numbers (法院代字), for example {@code 沪0114}
 * @param province first character of the code
 * @param appealsTo short code of the court appeals go to
 * @param units those that are open
 * @param alliance whether it belongs to the alliance served here
 */
public record Court(
        String code,
        String name,
        CourtLevel level,
        String province,
        @Nullable String appealsTo,
        boolean alliance,
        List<CourtUnit> units) {}
