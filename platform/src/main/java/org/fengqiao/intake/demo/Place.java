package org.fengqiao.intake.demo;

import java.util.List;

/** A court of the demo alliance and the towns its disputes come from. */
record Place(String court, String district, List<String> towns) {

    static final List<Place> ALL = List.of(
            new Place("沪0114", "310114", List.of("安亭镇", "南翔镇", "江桥镇", "外冈镇", "徐行镇")),
            new Place("沪0118", "310118", List.of("朱家角镇", "徐泾镇", "练塘镇", "金泽镇", "华新镇")),
            new Place("苏0509", "320509", List.of("盛泽镇", "黎里镇", "同里镇", "震泽镇", "平望镇")),
            new Place("浙0421", "330421", List.of("西塘镇", "姚庄镇", "陶庄镇", "干窑镇", "天凝镇")));

    String town(int n) {
        return towns.get(n % towns.size());
    }
}
