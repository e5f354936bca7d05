package org.fengqiao.imports.files;

import java.util.List;
import java.util.stream.Stream;

/** Looks for the row of headings of a table: the first that names the column with what happened; titles may stand above it. */
final class Headings {

    private static final int LOOKED_AT = 10;

    private List<String> names = List.of();
    private int rows;

    boolean found() {
        return !names.isEmpty();
    }

    List<String> names() {
        return names;
    }

    /** Takes a row from above the lines. */
    void consider(List<String> cells) throws UnreadableFile {
        var plain = cells.stream().map(c -> c.replaceAll("[\\s*＊]|[（(].*[)）]", "")).toList();
        if (plain.stream().anyMatch(Field.STORY::named)) {
            names = plain;
        } else if (++rows == LOOKED_AT) {
            throw missing();
        }
    }

    /** To be asked at the end of the file. */
    void require() throws UnreadableFile {
        if (!found() && rows > 0) {
            throw missing();
        }
    }

    private static UnreadableFile missing() {
        return new UnreadableFile("没有找到表头。表头要单独占一行，至少有“经过”一列，其他列可以用" + Stream.of("案由", "请求", "金额", "申请人", "申请人电话",
                "申请人证件号", "被申请人", "被申请人电话", "法院").map(n -> "“" + n + "”").reduce("", String::concat) + "；请改好表头后重新上传");
    }
}
