package org.fengqiao.intake.elements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.cause.Cause;
import org.fengqiao.law.cause.Causes;
import org.fengqiao.procedure.FormSchema;
import org.fengqiao.procedure.Label;

/** Which form belongs to a cause: the one declared for it or for the nearest cause above it, else the general one. */
public final class GuidedForms {

    private static final Map<String, Class<? extends Elements>> FORMS = forms();

    private GuidedForms() {}

    /** One question of a form, as it is asked. */
    public record Question(String field, String ask, String help) {}

    /** A form ready for the screen. */
    public record GuidedForm(String cause, Map<String, Object> schema, List<Question> questions) {}

    public static boolean has(Cause cause) {
        return of(cause) != GeneralElements.class;
    }

    public static GuidedForm form(Cause cause) {
        var type = of(cause);
        var questions = List.of(type.getRecordComponents()).stream()
                .map(c -> {
                    var label = c.getAnnotation(Label.class);
                    return new Question(c.getName(), label.help(), label.value());
                })
                .toList();
        return new GuidedForm(cause.name(), FormSchema.of(type), questions);
    }

    /** The record whose components are the questions of a cause. */
    public static Class<? extends Elements> of(Cause cause) {
        for (var above : Causes.path(cause).reversed()) {
            var form = FORMS.get(above.name());
            if (form != null) {
                return form;
            }
        }
        return GeneralElements.class;
    }

    private static Map<String, Class<? extends Elements>> forms() {
        var forms = new LinkedHashMap<String, Class<? extends Elements>>();
        add(forms, LoanElements.class, "民间借贷纠纷", "借款合同纠纷", "保证合同纠纷", "追偿权纠纷");
        add(forms, SaleElements.class, "买卖合同纠纷", "承揽合同纠纷");
        add(forms, PropertyServiceElements.class, "物业服务合同纠纷");
        add(forms, LeaseElements.class, "房屋租赁合同纠纷", "租赁合同纠纷");
        add(forms, LabourElements.class, "劳动争议", "劳务合同纠纷");
        add(forms, TrafficElements.class, "机动车交通事故责任纠纷");
        add(forms, DivorceElements.class, "离婚纠纷", "离婚后财产纠纷");
        add(forms, CustodyElements.class, "抚养纠纷", "探望权纠纷");
        add(forms, InheritanceElements.class, "继承纠纷");
        add(forms, NeighboursElements.class, "相邻关系纠纷");
        add(forms, PersonalityRightElements.class, "人格权纠纷");
        add(forms, ConstructionElements.class, "建设工程合同纠纷");
        return Map.copyOf(forms);
    }

    private static void add(Map<String, Class<? extends Elements>> forms, Class<? extends Elements> form, String... causes) {
        for (var cause : causes) {
            forms.put(Causes.named(cause).name(), form);
        }
    }
}
