package org.fengqiao.cases.powers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.procedure.ProcedureContract;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The contract tests of every procedure, found by themselves: whoever writes a procedure writes one for each way it opens, and with it come its samples. */
final class Contracts {

    private Contracts() {}

    static Map<String, List<ProcedureContract<?, ?, ?>>> byProcedure() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ProcedureContract.class));
        List<ProcedureContract<?, ?, ?>> found = scanner.findCandidateComponents("org.fengqiao").stream()
                .<ProcedureContract<?, ?, ?>>map(b -> instance(b.getBeanClassName()))
                .toList();
        return found.stream().collect(Collectors.groupingBy(c -> c.roads().procedure()));
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
