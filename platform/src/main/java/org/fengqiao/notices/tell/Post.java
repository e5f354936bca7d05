package org.fengqiao.notices.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.identity.People.Contact;
import org.fengqiao.notices.gateway.Channel;

/**
 * A message for the carriers.
 *
 * @param key sent once for each key
 */
record Post(String key, String court, Map<String, Object> content) {

    /** What leaves the house to one who was told in it: on the service platform they came from, by e-mail where wished, by text message too where it is urgent. */
    static List<Post> of(Recipients.Told told, Contact contact) {
        var posts = new ArrayList<Post>();
        var telling = told.telling();
        var text = telling.title() + "。" + telling.body();
        if (contact.subject() != null) {
            posts.add(to(told, Channel.PLATFORM, contact.subject(), text));
        }
        if (contact.email() != null) {
            posts.add(to(told, Channel.EMAIL, contact.email(), text));
        }
        if (telling.kind().urgent() && contact.phone() != null) {
            posts.add(to(told, Channel.SMS, contact.phone(), "【枫桥】" + text));
        }
        return posts;
    }

    private static Post to(Recipients.Told told, Channel channel, String address, String text) {
        return new Post(
                channel.name().toLowerCase(Locale.ROOT) + "/" + told.notice(), told.telling().about().court(),
                Map.of("channel", channel, "address", address, "text", text, "person", told.person(), "link", told.telling().about().link()));
    }
}
