package org.fengqiao.api;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page counted from 0
 * @param total exact up to {@value #COUNTED}; that number, with more to come, beyond it
 */
public record Page<T>(List<T> items, int page, int size, int total, boolean hasMore) {

    /** How far totals are counted. */
    public static final int COUNTED = 10_000;

    public static final int MOST = 200;

    public static <T> Page<T> of(List<T> items, Request request, int total) {
        return new Page<>(items, request.page(), request.size(), total, (request.page() + 1) * request.size() < total);
    }

    /** Which page is asked for; sizes are kept between 1 and {@value Page#MOST}. */
    public record Request(int page, int size) {
        public Request {
            page = Math.max(0, page);
            size = Math.clamp(size, 1, MOST);
        }

        public int offset() {
            return page * size;
        }
    }
}
