package org.fengqiao.identity;

/** Sends a text message to a phone after the running transaction commits. Implemented by whoever knows the carriers. */
public interface TextMessages {

    /** @param key one message leaves for each key, however often it is asked for */
    void send(String phone, String text, String key);
}
