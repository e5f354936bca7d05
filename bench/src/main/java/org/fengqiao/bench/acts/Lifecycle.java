package org.fengqiao.bench.acts;

/** One dispute from its first word to its end. Each step is what one person does at one time, and is one transaction. */
interface Lifecycle {

    void run(Steps steps) throws Exception;

    /** Times the steps as they are done. */
    interface Steps {
        <T> T step(Step<T> step) throws Exception;
    }

    interface Step<T> {
        T take() throws Exception;
    }
}
