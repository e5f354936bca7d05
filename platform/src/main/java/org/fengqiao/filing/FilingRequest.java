package org.fengqiao.filing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.filing.model.FilingParticulars;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What is handed in to have an action filed (起诉材料), as intake, mediation or a collaborating court hand it over.
 *
 * @param claims what is asked of the court (诉讼请求)
 * @param facts facts and reasons (事实与理由)
 * @param amount value of the claim in yuan; null where it has none
 * @param elements structured facts of the form for the cause, by field
 * @param files dossier files handed in, by id
 * @param channel how it came
 * @param handedOnBy code of the court that transferred it here; null where none did
 */
public record FilingRequest(
        String claims,
        String facts,
        @Nullable BigDecimal amount,
        Map<String, Object> elements,
        List<UUID> files,
        FilingChannel channel,
        @Nullable String handedOnBy) {

    /** Stable id of the procedure a request opens. */
    public static final String PROCEDURE = "filing";

    public FilingRequest {
        elements = Map.copyOf(elements);
        files = List.copyOf(files);
    }

    public FilingRequest(
            String claims, String facts, @Nullable BigDecimal amount, Map<String, Object> elements, List<UUID> files, FilingChannel channel) {
        this(claims, facts, amount, elements, files, channel, null);
    }

    /** Whether somebody abroad, or from abroad, filed it online (跨境网上立案). */
    public boolean isCrossBorder() {
        return channel == FilingChannel.CROSS_BORDER;
    }

    /** The same material, come another way; what was filed across the border stays so. */
    public FilingRequest through(FilingChannel channel) {
        if (isCrossBorder()) {
            return this;
        }
        return new FilingRequest(claims, facts, amount, elements, files, channel, handedOnBy);
    }

    /** The same material, transferred by a court that found it has no jurisdiction (移送管辖). */
    public FilingRequest handedOnBy(String court) {
        var way = through(FilingChannel.TRANSFERRED).channel();
        return new FilingRequest(claims, facts, amount, elements, files, way, court);
    }

    /** The particulars a filing review begins with. */
    public Object particulars() {
        return FilingParticulars.begin(this);
    }

    /** Opens the filing review in a court with all parties in their standings. */
    public Effect.OpenCase open(String court) {
        return open(court, Map.of());
    }

    /** Opens the filing review in a court with these parties. */
    public Effect.OpenCase open(String court, Map<UUID, Standing> parties) {
        return new Effect.OpenCase(PROCEDURE, court, particulars(), parties);
    }
}
