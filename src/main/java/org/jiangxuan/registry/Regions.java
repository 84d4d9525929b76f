package org.jiangxuan.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The regions whose HR bureaus take part; those of GB/T 2260 and the pilot zones are there from the beginning. */
@Service
@Transactional
public class Regions {

    private final JdbcClient jdbc;

    Regions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the region, or renames it when the code is known. */
    public void ensure(Region region) {
        int renamed = jdbc.sql("update region set name = ? where code = ?")
                .params(region.name(), region.code())
                .update();
        if (renamed == 0) {
            jdbc.sql("insert into region (code, name) values (?, ?)")
                    .params(region.code(), region.name())
                    .update();
        }
    }

    /** Every region, by code. */
    @Transactional(readOnly = true)
    public List<Region> all() {
        return jdbc.sql("select code, name from region order by code")
                .query((row, n) -> new Region(row.getString("code"), row.getString("name")))
                .list();
    }

    /** Every region by its code. */
    @Transactional(readOnly = true)
    public Map<String, Region> byCode() {
        return all().stream().collect(Collectors.toMap(Region::code, Function.identity()));
    }

    /** The region of this code. */
    @Transactional(readOnly = true)
    public Optional<Region> find(String code) {
        return jdbc.sql("select code, name from region where code = ?")
                .param(code)
                .query((row, n) -> new Region(row.getString("code"), row.getString("name")))
                .optional();
    }

    /**
     * The region of this code.
     *
     * @throws RuleViolation at field {@code regionCode} when it is unknown
     */
    @Transactional(readOnly = true)
    public Region get(String code) {
        return find(code).orElseThrow(() -> new RuleViolation("regionCode", "所在地区代码 " + code + " 未登记"));
    }

    /** The region people mean: its name, or a name that it begins with or that begins with it (长兴岛经济区). */
    @Transactional(readOnly = true)
    public Optional<Region> findByName(String name) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Region> all = all();
        Optional<Region> exact =
                all.stream().filter(r -> r.name().equals(wanted)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        List<Region> alike = all.stream()
                .filter(r -> r.name().startsWith(wanted) || wanted.startsWith(r.name()))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }
}
