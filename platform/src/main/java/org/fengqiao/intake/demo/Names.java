package org.fengqiao.intake.demo;

/** Invented names; the same number always gives the same name. */
final class Names {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String[] GIVEN = {
        "建国", "秀英", "志强", "桂兰", "海燕", "文斌", "玉梅", "国平", "晓东", "丽华", "永根", "雪芳", "明辉", "春生", "爱珍", "立新", "凤仙", "金龙", "小红",
        "德明", "慧敏", "阿四", "巧珍", "卫东", "佳怡", "水林", "素芬", "伟杰", "彩凤", "俊峰", "月娥", "新民", "云芳", "长贵", "静怡"
    };
    private static final String[] COMPANIES = {"鑫源", "绿洲", "永顺", "恒达", "嘉禾", "同德", "瑞丰", "明远", "安居", "利民"};

    private Names() {}

    static String person(int n) {
        return "" + SURNAMES.charAt(Math.floorMod(n * 7 + n / 5, SURNAMES.length())) + GIVEN[Math.floorMod(n * 11 + 3, GIVEN.length)];
    }

    static String company(int n, String cause) {
        var trade = cause.contains("物业") ? "物业管理" : cause.contains("保险") ? "财产保险" : cause.contains("建设") || cause.contains("装修") || cause.contains("装饰") ? "建筑装饰" : cause.contains("劳动") ? "制造" : "商贸";
        return COMPANIES[Math.floorMod(n * 3, COMPANIES.length)] + trade + "有限公司";
    }
}
