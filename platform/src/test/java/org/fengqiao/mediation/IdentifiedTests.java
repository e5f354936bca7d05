package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.Viewers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest(properties = "fengqiao.demo=true")
@DisplayName("人民法院在线诉讼规则第7条：先核验身份")
class IdentifiedTests {

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Test
    void talksFreelyButSignsOnlyOnceIdentified() {
        var scene = new MediationScene(cases, viewers);
        scene.bothHere();
        var wu = scene.wu();
        var unknown = new Viewer(wu.person(), wu.name(), List.of(), RealNameLevel.PHONE, true);
        scene.does(scene.mediator(), "propose", "{\"terms\":[{\"obligor\":\"" + scene.respondent + "\",\"kind\":\"PAYMENT\",\"amount\":25000,\"due\":\"2030-12-31\",\"how\":\"转账\"}]}");
        scene.does(scene.mediator(), "finalise", "{}");
        var signature = "{\"method\":\"TYPED\",\"mark\":\"吴建平\"}";
        assertThatThrownBy(() -> scene.does(unknown, "sign", signature)).hasMessageContaining("核验身份");
        assertThat(scene.does(wu, "sign", signature)).isNotNull();
    }
}
