package org.fengqiao.cases.powers;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.procedure.ProcedureContract;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The contract test of every procedure, found by itself: whoever writes a procedure writes one, and with it come its samples. */
final class Contracts {

    private Contracts() {}

    static Map<String, ProcedureContract<?, ?, ?>> byProcedure() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ProcedureContract.class));
        List<ProcedureContract<?, ?, ?>> found = scanner.findCandidateComponents("org.fengqiao").stream()
                .<ProcedureContract<?, ?, ?>>map(b -> instance(b.getBeanClassName()))
                .toList();
        return found.stream().collect(Collectors.toMap(c -> c.roads().procedure(), Function.identity()));
    }

    private static ProcedureContract<?, ?, ?> instance(String name) {
        try {
            var constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (ProcedureContract<?, ?, ?>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + name, e);
        }
    }
}
