package org.fengqiao.video;

/** What a video call is for. */
public enum CallPurpose {
    MEDIATION("视频调解"),
    /** One side alone with the mediator. */
    CAUCUS("单独视频"),
    /** The court sees a mandate being signed. */
    WITNESS("视频见证");

    private final String label;

    CallPurpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
