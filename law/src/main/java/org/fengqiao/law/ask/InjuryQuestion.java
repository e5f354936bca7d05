package org.fengqiao.law.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Statute;
import org.fengqiao.law.injury.Compensation;
import org.fengqiao.law.injury.ContinuedPayment;
import org.fengqiao.law.injury.Daily;
import org.fengqiao.law.injury.Dependant;
import org.fengqiao.law.injury.Injuries;
import org.fengqiao.law.injury.InjuryQuery;
import org.fengqiao.law.injury.InjuryQuery.Harm;
import org.fengqiao.law.injury.ProvincialFigures;
import org.fengqiao.law.injury.Voucher;

final class InjuryQuestion implements Question {

    private static final List<String> BOTH = List.of("kind", "on");
    private static final List<String> CONTINUED = List.of("yearly", "years");

    private static final Map<String, Daily.Item> DAILY = Map.of(
            "lost-income", Daily.Item.LOST_INCOME, "care", Daily.Item.CARE, "meals", Daily.Item.MEALS, "nutrition", Daily.Item.NUTRITION);
    private static final Map<String, Voucher.Item> VOUCHERS = Map.of(
            "medical", Voucher.Item.MEDICAL, "travel", Voucher.Item.TRAVEL, "aids", Voucher.Item.AIDS, "solatium", Voucher.Item.SOLATIUM);
    private static final List<String> IN_ORDER =
            List.of("medical", "lost-income", "care", "meals", "nutrition", "travel", "aids", "solatium");

    @Override
    public String title() {
        return "人身损害赔偿";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.required("kind", "后果：healed disability death；continued 原定年限届满后继续给付", "death"),
                Field.optional("age", "受害人年龄（死亡或定残时），继续给付以外必填", "63"),
                Field.optional("income", "城镇居民人均可支配收入（元/年）", "60000"),
                Field.optional("consumption", "城镇居民人均消费支出（元/年）", "42000"),
                Field.optional("wage", "职工月平均工资（元）", "9000"),
                Field.optional("grade", "伤残等级 1 至 10", "10"),
                Field.optional("additions", "多处伤残：其他各处的附加指数（依地方规则），逗号分隔", "5%,2%"),
                Field.optional("coefficient", "伤残系数，多处伤残依地方规则", "0.12"),
                Field.optional("dependants", "被扶养人，年龄/扶养人数，逗号分隔", "10/2,70/3"),
                Field.optional("medical", "医疗费（元）", "12345.67"),
                Field.optional("lost-income", "误工费，日收入*天数", "300*90"),
                Field.optional("care", "护理费，日标准*天数*人数", "200*30*1"),
                Field.optional("meals", "住院伙食补助费，日标准*天数", "100*20"),
                Field.optional("nutrition", "营养费，日标准*天数", "50*60"),
                Field.optional("travel", "交通费（元）", "800"),
                Field.optional("aids", "残疾辅助器具费（元）", "5000"),
                Field.optional("solatium", "精神损害抚慰金（元）", "5000"),
                Field.optional("fault", "受害人自己的过错比例", "30%"),
                Field.optional("on", "侵权行为发生日", "2026-03-01"),
                Field.optional("yearly", "继续给付：每年数额（元）", "36000"),
                Field.optional("years", "继续给付：年数，5 至 10", "5"));
    }

    @Override
    public List<String> examples() {
        return List.of(
                "injury --kind death --age 63 --income 60000 --wage 9000 --json",
                "injury --kind disability --grade 10 --age 40 --income 60000 --consumption 42000 --dependants 10/2 --medical 12345.67",
                "injury --kind continued --yearly 36000 --years 5");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        boolean continued = in.required("kind").equals("continued");
        for (var field : fields()) {
            if (in.has(field.name()) && !BOTH.contains(field.name()) && continued != CONTINUED.contains(field.name())) {
                throw new InvalidInput("参数 " + field.name() + (continued ? " 不用于" : " 只用于") + "继续给付").at(field.name());
            }
        }
        var on = in.dateOr("on", Statute.PERSONAL_INJURY.inForceFrom());
        return told(continued ? continued(in, on) : Injuries.of(query(in, on)));
    }

    private static Compensation continued(Inputs in, LocalDate on) {
        Statute.PERSONAL_INJURY.requireInForce(on, "超期续付");
        var line = new ContinuedPayment(in.amount("yearly"), in.integer("years")).line();
        return new Compensation(line.amount(), List.of(line));
    }

    private static InjuryQuery query(Inputs in, LocalDate on) {
        var figures = new ProvincialFigures(
                in.optionalAmount("income"), in.optionalAmount("consumption"), in.optionalAmount("wage"), Provenance.SUPPLIED);
        var daily = new ArrayList<Daily>();
        var vouchers = new ArrayList<Voucher>();
        for (var name : IN_ORDER) {
            var item = DAILY.get(name);
            var voucher = VOUCHERS.get(name);
            if (item != null && in.has(name)) {
                daily.add(Inputs.blaming(name, () -> daily(name, item, in.required(name))));
            } else if (voucher != null && in.has(name)) {
                vouchers.add(new Voucher(voucher, in.amount(name)));
            }
        }
        var dependants = in.items("dependants").stream().map(text -> Inputs.blaming("dependants", () -> dependant(text))).toList();
        return new InjuryQuery(harm(in), in.integer("age"), on, figures, dependants, daily, vouchers, in.rateOr("fault", BigDecimal.ZERO));
    }

    private static Map<String, Object> told(Compensation result) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("amount", Answers.money(result.amount()));
        answer.put("summary", "赔偿合计 " + Answers.money(result.amount()) + " 元");
        answer.put("steps", Answers.lines(result.lines()));
        answer.put("rules", Answers.rules(result.lines().stream().map(Line::article).toList()));
        return answer;
    }

    private static Harm harm(Inputs in) {
        return switch (in.required("kind")) {
            case "healed" -> new Harm.Healed();
            case "death" -> new Harm.Death();
            case "disability" -> {
                if (in.has("coefficient")) {
                    if (in.has("additions")) {
                        throw new InvalidInput("参数 coefficient 与 additions 只能给出一个");
                    }
                    yield new Harm.Disability(in.rate("coefficient"), "伤残系数由使用者提供");
                }
                yield Harm.Disability.grades(in.integer("grade"), in.items("additions").stream().map(text -> Inputs.rate("additions", text)).toList());
            }
            default -> throw new InvalidInput("参数 kind 应为 healed、disability、death、continued 之一：" + Inputs.shorten(in.required("kind"))).at("kind");
        };
    }

    private static Daily daily(String name, Daily.Item item, String text) {
        var part = text.split("\\*");
        if (part.length < 2 || part.length > 3 || !part[1].strip().matches("[0-9]{1,5}") || part.length == 3 && !part[2].strip().matches("[0-9]{1,2}")) {
            throw new InvalidInput("参数 " + name + " 应写成 日标准*天数 或 日标准*天数*人数，如 200*30：" + Inputs.shorten(text)).at(name);
        }
        BigDecimal perDay = Amounts.parse(part[0], "参数 " + name);
        int persons = part.length == 3 ? Integer.parseInt(part[2].strip()) : 1;
        return new Daily(item, perDay, Integer.parseInt(part[1].strip()), persons);
    }

    private static Dependant dependant(String text) {
        if (!text.matches("[0-9]{1,3}/[0-9]{1,2}")) {
            throw new InvalidInput("参数 dependants 应写成 年龄/扶养人数，如 10/2：" + Inputs.shorten(text)).at("dependants");
        }
        int slash = text.indexOf('/');
        return new Dependant(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }
}
