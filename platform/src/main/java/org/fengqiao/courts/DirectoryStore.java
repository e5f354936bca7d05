package org.fengqiao.courts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the directory whole. */
@Repository
class DirectoryStore {

    private final JdbcClient db;

    DirectoryStore(JdbcClient db) {
        this.db = db;
    }

    Directory read() {
        var units = db.sql("""
                        select u.code, u.court, u.name, u.kind, u.closed, u.townships,
                               exists (select from alliance_court a where a.lead_unit = u.code) as lead
                        from court_unit u order by u.court, u.position, u.code""")
                .query((rs, _) -> unit(rs))
                .list();
        var unitsByCourt = units.stream().filter(unit -> !unit.closed()).collect(Collectors.groupingBy(CourtUnit::court));
        var courts = db.sql("""
                        select c.code, c.name, c.level, c.province, c.appeals_to, a.court is not null as alliance
                        from court c left join (select court, min(position) as position from alliance_court group by court) a on a.court = c.code
                        order by a.position nulls last, c.code""")
                .query((rs, _) -> court(rs, unitsByCourt))
                .list();
        var districts = db.sql("select code, name, city, province, court from district order by code").query(District.class).list();
        return new Directory(index(courts, Court::code), index(units, CourtUnit::code), index(districts, District::code), alliances());
    }

    private List<Alliance> alliances() {
        return db.sql("""
                        select a.code, a.name, a.source, array_agg(c.court order by c.position) as courts
                        from alliance a join alliance_court c on c.alliance = a.code group by a.code order by a.code""")
                .query((rs, _) -> new Alliance(
                        rs.getString("code"), rs.getString("name"), rs.getString("source"), strings(rs, "courts")))
                .list();
    }

    private static CourtUnit unit(ResultSet rs) throws SQLException {
        return new CourtUnit(
                rs.getString("code"), rs.getString("court"), rs.getString("name"), CourtUnit.Kind.valueOf(rs.getString("kind")),
                rs.getBoolean("lead"), rs.getBoolean("closed"), strings(rs, "townships"));
    }

    private static Court court(ResultSet rs, Map<String, List<CourtUnit>> units) throws SQLException {
        var code = rs.getString("code");
        return new Court(
                code,
                rs.getString("name"),
                CourtLevel.valueOf(rs.getString("level")),
                rs.getString("province"),
                rs.getString("appeals_to"),
                rs.getBoolean("alliance"),
                units.getOrDefault(code, List.of()));
    }

    static List<String> strings(ResultSet rs, String column) throws SQLException {
        var array = rs.getArray(column);
        return array == null ? List.of() : new ArrayList<>(List.of((String[]) array.getArray()));
    }

    private static <T> Map<String, T> index(List<T> list, Function<T, String> key) {
        var map = new LinkedHashMap<String, T>();
        list.forEach(each -> map.put(key.apply(each), each));
        return map;
    }
}
