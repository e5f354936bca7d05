package org.fengqiao.law.casenumber;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Resources;

/** All case types, by their code and by the type code that stands in numbers. */
public final class CaseTypes {

    private static final List<CaseType> ALL = load();
    private static final Map<String, List<CaseType>> BY_TYPE_CODE = byTypeCode();

    private CaseTypes() {}

    public static List<CaseType> all() {
        return ALL;
    }

    /** Whether numbers bear this type code, for example {@code 民诉前调}. */
    public static boolean knows(String typeCode) {
        return BY_TYPE_CODE.containsKey(typeCode);
    }

    /** The types that share a type code, the general one first; {@code 民特} has many. */
    public static List<CaseType> of(String typeCode) {
        var types = BY_TYPE_CODE.get(typeCode);
        if (types == null) {
            throw new InvalidInput("未知的类型代字：" + Quoted.of(typeCode));
        }
        return types;
    }

    /** Types that numbers bear, by their code, their type code, their name or a part of it; an exact match alone when there is one. */
    public static List<CaseType> search(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        var typed = ALL.stream().filter(type -> !type.typeCode().isEmpty()).toList();
        var exact = typed.stream()
                .filter(type -> type.name().equals(text) || type.code().equals(text) || type.typeCode().equals(text))
                .toList();
        return exact.isEmpty() ? typed.stream().filter(type -> type.name().contains(text)).toList() : exact;
    }

    /** @param code four digits, for example {@code 0318} */
    public static CaseType byCode(String code) {
        for (var type : ALL) {
            if (type.code().equals(code) && !code.endsWith("xx")) {
                return type;
            }
        }
        throw new InvalidInput("未知的案件类型码：" + Quoted.of(code));
    }

    private static List<CaseType> load() {
        return Resources.lines(CaseTypes.class, "case-types.txt").stream()
                .map(line -> line.split("\\|", -1))
                .map(field -> new CaseType(field[0], field[1], field[3], Provenance.valueOf(field[2])))
                .toList();
    }

    private static Map<String, List<CaseType>> byTypeCode() {
        var map = new LinkedHashMap<String, List<CaseType>>();
        for (var type : ALL) {
            if (!type.typeCode().isEmpty()) {
                map.computeIfAbsent(type.typeCode(), _ -> new ArrayList<>()).add(type);
            }
        }
        map.replaceAll((_, types) -> List.copyOf(types));
        return Map.copyOf(map);
    }
}
