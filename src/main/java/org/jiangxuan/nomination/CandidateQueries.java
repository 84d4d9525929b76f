package org.jiangxuan.nomination;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.Role;
import org.jiangxuan.registry.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks candidates up for people. Who may see whom is part of the query, never a filter after it. */
@Service
@Transactional(readOnly = true)
public class CandidateQueries {

    /** What a list can be sorted by, besides the number. */
    private static final Map<String, String> SORTS =
            Map.of("name", "person.name", "unit", "unitCode", "region", "regionCode", "submitted", "submittedAt");

    private final EntityManager entities;
    private final Units units;
    private final ObjectProvider<CandidateVisibility> visibilities;

    CandidateQueries(EntityManager entities, Units units, ObjectProvider<CandidateVisibility> visibilities) {
        this.entities = entities;
        this.units = units;
        this.visibilities = visibilities;
    }

    /** The candidate, if there is one with this number whom the person may see. */
    public Optional<Candidate> findVisible(String number, CurrentUser user) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Candidate> query = builder.createQuery(Candidate.class);
        Root<Candidate> candidate = query.from(Candidate.class);
        query.select(candidate)
                .where(builder.equal(candidate.get("number"), number), visible(candidate, query, builder, user));
        return entities.createQuery(query).getResultStream().findFirst();
    }

    /**
     * A page of the candidates whom the person may see, sorted by {@code name}, {@code unit}, {@code region} or
     * {@code submitted} if the page asks for it, then by number.
     */
    public Page<CandidateRow> list(CandidateFilter filter, CurrentUser user, Pageable page) {
        long total = count(filter, user);
        if (total <= page.getOffset()) {
            return new PageImpl<>(List.of(), page, total);
        }
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Candidate> query = builder.createQuery(Candidate.class);
        Root<Candidate> candidate = query.from(Candidate.class);
        query.select(candidate)
                .where(where(filter, candidate, query, builder, user))
                .orderBy(orders(page.getSort(), candidate, builder));
        List<Candidate> found = entities.createQuery(query)
                .setFirstResult((int) page.getOffset())
                .setMaxResults(page.getPageSize())
                .getResultList();
        return new PageImpl<>(rows(found), page, total);
    }

    private static List<Order> orders(Sort sort, Root<Candidate> candidate, CriteriaBuilder builder) {
        List<Order> orders = new ArrayList<>();
        boolean upwards = true;
        for (Sort.Order wanted : sort) {
            upwards = wanted.isAscending();
            String attribute = SORTS.get(wanted.getProperty());
            if (attribute != null) {
                Path<?> path = candidate;
                for (String part : attribute.split("\\.", -1)) {
                    path = path.get(part);
                }
                orders.add(upwards ? builder.asc(path) : builder.desc(path));
            }
        }
        orders.add(upwards ? builder.asc(candidate.get("number")) : builder.desc(candidate.get("number")));
        return orders;
    }

    /** How many candidates the person may see. */
    public long count(CandidateFilter filter, CurrentUser user) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Candidate> candidate = query.from(Candidate.class);
        query.select(builder.count(candidate)).where(where(filter, candidate, query, builder, user));
        return entities.createQuery(query).getSingleResult();
    }

    /** Every candidate of a campaign, by number; for reports, not for people. */
    public List<CandidateRow> all(String campaignId) {
        return rows(entities.createQuery(
                        "select c from Candidate c where c.campaignId = :campaign order by c.number", Candidate.class)
                .setParameter("campaign", campaignId)
                .getResultList());
    }

    private List<CandidateRow> rows(List<Candidate> candidates) {
        Map<String, String> names =
                units.names(candidates.stream().map(Candidate::unitCode).collect(Collectors.toSet()));
        return candidates.stream()
                .map(c -> new CandidateRow(
                        c.number(),
                        c.campaignId(),
                        c.name(),
                        c.unitCode(),
                        names.getOrDefault(c.unitCode(), c.unitCode()),
                        c.regionCode(),
                        c.job().industry(),
                        c.job().trade(),
                        c.applicationRank().orElse(null),
                        c.sourceRow().orElse(null),
                        c.stage(),
                        c.outcome().orElse(null),
                        c.submittedAt()))
                .toList();
    }

    private Predicate[] where(
            CandidateFilter filter,
            Root<Candidate> candidate,
            CriteriaQuery<?> query,
            CriteriaBuilder builder,
            CurrentUser user) {
        List<Predicate> all = new ArrayList<>();
        all.add(visible(candidate, query, builder, user));
        equal(all, builder, candidate, "campaignId", filter.campaignId());
        equal(all, builder, candidate, "unitCode", filter.unitCode());
        equal(all, builder, candidate, "regionCode", filter.regionCode());
        equal(all, builder, candidate, "stage", filter.stage());
        equal(all, builder, candidate, "outcome", filter.outcome());
        if (filter.industry() != null) {
            all.add(builder.equal(candidate.get("job").get("industry"), filter.industry()));
        }
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            String beginning =
                    text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            all.add(builder.or(
                    builder.equal(candidate.get("number"), text.strip()),
                    builder.like(candidate.get("person").get("name"), beginning, '\\')));
        }
        return all.toArray(Predicate[]::new);
    }

    private static void equal(
            List<Predicate> all,
            CriteriaBuilder builder,
            Root<Candidate> candidate,
            String attribute,
            @Nullable Object value) {
        if (value != null) {
            all.add(builder.equal(candidate.get(attribute), value));
        }
    }

    /** The union of what each of the person's roles may see; nothing for someone without a role. */
    private Predicate visible(
            Root<Candidate> candidate, CriteriaQuery<?> query, CriteriaBuilder builder, CurrentUser user) {
        if (user.cityWide()) {
            return builder.conjunction();
        }
        List<Predicate> any = new ArrayList<>();
        if (user.hasAny(Role.UNIT_HR, Role.UNIT_HEAD, Role.UNIT_UNION) && user.unitCode() != null) {
            any.add(builder.equal(candidate.get("unitCode"), user.unitCode()));
        }
        if (user.has(Role.DISTRICT) && user.regionCode() != null) {
            any.add(builder.and(
                    builder.equal(candidate.get("regionCode"), user.regionCode()),
                    reached(candidate, Stage.PUBLICISED_INTERNALLY)));
        }
        if (user.has(Role.AUTHORITY)) {
            any.add(reached(candidate, Stage.UNDER_REVIEW));
        }
        if (user.hasAny(Role.FINANCE, Role.GOVERNMENT)) {
            any.add(reached(candidate, Stage.PROPOSED));
        }
        visibilities.orderedStream().forEach(visibility -> {
            Predicate more = visibility.visible(candidate, query, builder, user);
            if (more != null) {
                any.add(more);
            }
        });
        return any.isEmpty() ? builder.disjunction() : builder.or(any.toArray(Predicate[]::new));
    }

    private static Predicate reached(Root<Candidate> candidate, Stage stage) {
        return candidate.get("reached").in(stage.onwards());
    }
}
