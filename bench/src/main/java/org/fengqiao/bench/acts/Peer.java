package org.fengqiao.bench.acts;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * Flowable's engine with the same two flows as user tasks with timers. In its favour: no HTTP, no sign-in, no authorisation, no case number, no
 * reckoning of holidays; ids from UUIDs, counts and eager trees on, batches on, unused engines off. Its history level is audit, since a court
 * needs to know who did what with which content.
 */
final class Peer implements AutoCloseable {

    private static final String CONTENT = "{\"story\":\"" + "对方欠货款不还，多次催要无果。".repeat(12) + "\",\"amount\":\"52000.00\",\"parties\":[\"甲\",\"乙\"]}";

    private final ProcessEngine engine;

    Peer(HikariDataSource pool) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchema("peer");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setAsyncExecutorActivate(true);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.getPerformanceSettings().setEnableEagerExecutionTreeFetching(true);
        configuration.getPerformanceSettings().setEnableExecutionRelationshipCounts(true);
        configuration.getPerformanceSettings().setEnableTaskRelationshipCounts(true);
        configuration.getPerformanceSettings().setValidateExecutionRelationshipCountConfigOnBoot(false);
        configuration.getPerformanceSettings().setValidateTaskRelationshipCountConfigOnBoot(false);
        this.engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (var flow : Flow.values()) deployment.addString(flow + ".bpmn20.xml", PeerProcess.of(flow));
        deployment.deploy();
    }

    /** A step starts the process or completes the one open task; the task is looked up as its list page would. */
    Lifecycle lifecycle(Flow flow) {
        return steps -> {
            var dispute = UUID.randomUUID().toString();
            var process = steps.step(() -> engine.getRuntimeService()
                    .startProcessInstanceByKey(flow.name(), dispute, Map.of("dispute", CONTENT)).getId());
            for (var act : flow.acts()) {
                steps.step(() -> {
                    var task = engine.getTaskService().createTaskQuery().processInstanceId(process).singleResult();
                    engine.getTaskService().complete(task.getId(), "person", Map.of(act.id(), "{\"by\":\"person\",\"text\":\"" + act.label() + "\"}"));
                    return task;
                });
            }
            if (engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(process).count() != 0) {
                throw new IllegalStateException("not ended: " + List.of(flow, process));
            }
        };
    }

    @Override
    public void close() {
        engine.close();
    }
}
