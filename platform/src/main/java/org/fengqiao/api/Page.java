package org.fengqiao.api;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page counted from 0
 * @param total exact up to {@value #COUNTED}, or as far as this list counts, or to the end of this page, whichever is more
 * @param hasMore whether there are more than {@code total}
 */
public record Page<T>(List<T> items, int page, int size, int total, boolean hasMore) {

    /** How far totals are counted: nobody turns further, and counting everything would cost more than finding the page. */
    public static final int COUNTED = 1_000;

    public static final int MOST = 200;

    /** Further than anybody turns, and near enough to be counted to. */
    private static final int LAST = 1_000_000;

    /** @param found how many were counted, of {@link Request#counted()} at most */
    public static <T> Page<T> of(List<T> items, Request request, int found) {
        var most = request.counted() - 1;
        return new Page<>(items, request.page(), request.size(), Math.min(found, most), found > most);
    }

    /**
     * Which page is asked for; sizes are kept between 1 and {@value Page#MOST}, pages within what can be counted.
     *
     * @param far how far the list counts
     */
    public record Request(int page, int size, int far) {
        public Request(int page, int size) {
            this(page, size, COUNTED);
        }

        public Request {
            size = Math.clamp(size, 1, MOST);
            page = Math.clamp(page, 0, LAST);
        }

        public int offset() {
            return page * size;
        }

        /** How far to count for this page: one more than is told, so as to know whether there are more. */
        public int counted() {
            return Math.max(far, offset() + size) + 1;
        }

        public Request countedTo(int far) {
            return new Request(page, size, far);
        }
    }
}
