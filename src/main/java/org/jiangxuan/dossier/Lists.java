package org.jiangxuan.dossier;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Reads paging and sorting from an address without trusting it. */
final class Lists {

    static final int PAGE_SIZE = 30;
    private static final int LAST_PAGE = 100_000;
    private static final Set<String> SORTS = Set.of("number", "name", "unit", "region", "submitted");
    private static final Map<String, Sort.Direction> DIRECTIONS =
            Map.of("up", Sort.Direction.ASC, "down", Sort.Direction.DESC);

    private Lists() {}

    /**
     * The page asked for; nonsense means the first page by number.
     *
     * @param page from 1
     * @param sort such as {@code name-down}
     */
    static Pageable page(int page, @Nullable String sort) {
        int index = Math.min(Math.max(page, 1), LAST_PAGE) - 1;
        String[] parts = sort == null ? new String[0] : sort.split("-", 2);
        if (parts.length == 2 && SORTS.contains(parts[0]) && DIRECTIONS.containsKey(parts[1])) {
            return PageRequest.of(index, PAGE_SIZE, Sort.by(DIRECTIONS.get(parts[1]), parts[0]));
        }
        return PageRequest.of(index, PAGE_SIZE, Sort.by("number"));
    }
}
