package org.fengqiao.procedure;

/** Time itself acting: the end of a period, or a linked case that has moved. */
public enum Clock implements Capacity {
    CLOCK;

    @Override
    public String label() {
        return "期限与系统";
    }
}
