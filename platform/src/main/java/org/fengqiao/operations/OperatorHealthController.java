package org.fengqiao.operations;

import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.procedure.Office;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How this node does, part by part; the public health page only says up or down. */
@RestController
class OperatorHealthController {

    private final HealthEndpoint health;

    OperatorHealthController(HealthEndpoint health) {
        this.health = health;
    }

    @GetMapping(path = "/api/operator/health", produces = "application/json")
    HealthDescriptor health() {
        CurrentViewer.require().require(Office.OPERATOR);
        return health.health();
    }
}
