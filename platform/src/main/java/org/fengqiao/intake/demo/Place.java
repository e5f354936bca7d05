package org.fengqiao.intake.demo;

import java.util.List;
import java.util.UUID;
import org.fengqiao.identity.DemoPeople;
import org.jspecify.annotations.Nullable;

/**
 * A court of the demo alliance and the towns its disputes come from.
 *
 * @param partner the organisation that takes disputes of this court on
 */
record Place(String court, String district, Partner partner, List<String> towns) {

    /**
     * A partner organisation, by its key among the demo's organisations, which is also that of the person who speaks for it.
     *
     * @param mediator key of its own mediator; null where none is among the demo's people
     */
    record Partner(String key, @Nullable String mediator) {

        UUID organisation() {
            return DemoPeople.organisation(key);
        }

        UUID contact() {
            return DemoPeople.id(key);
        }
    }


    static final List<Place> ALL = List.of(
            new Place("沪0114", "310114", new Partner("partner-bank", "mediator-bank"), List.of("安亭镇", "南翔镇", "江桥镇", "外冈镇", "徐行镇")),
            new Place("沪0118", "310118", new Partner("partner-insurance", null), List.of("朱家角镇", "徐泾镇", "练塘镇", "金泽镇", "华新镇")),
            new Place("苏0509", "320509", new Partner("partner-labour", "mediator-labour"), List.of("盛泽镇", "黎里镇", "同里镇", "震泽镇", "平望镇")),
            new Place("浙0421", "330421", new Partner("partner-women", null), List.of("西塘镇", "姚庄镇", "陶庄镇", "干窑镇", "天凝镇")));

    String town(int n) {
        return towns.get(n % towns.size());
    }
}
