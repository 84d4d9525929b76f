package org.jiangxuan.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of enterprises. */
@Service
@Transactional
public class Units {

    private final UnitRepository units;
    private final Regions regions;
    private final UnitAccounts accounts;

    Units(UnitRepository units, Regions regions, UnitAccounts accounts) {
        this.units = units;
        this.regions = regions;
        this.accounts = accounts;
    }

    /**
     * Registers an enterprise and its three groups (HR, head, union); registering it again changes only what differs.
     *
     * @throws RuleViolation when the code is invalid, the region unknown, or the name taken by another enterprise
     */
    public Unit register(String creditCode, String name, String regionCode, EnterpriseCategory category) {
        CreditCode code = CreditCode.parse(creditCode);
        String cleanName = clean(name);
        if (cleanName.isEmpty()) {
            throw new RuleViolation("name", "请填写单位名称");
        }
        if (regions.find(regionCode).isEmpty()) {
            throw new RuleViolation("regionCode", "所在地区代码 " + regionCode + " 未登记");
        }
        units.findByName(cleanName)
                .filter(other -> !other.creditCode().equals(code.value()))
                .ifPresent(other -> {
                    throw new RuleViolation("name", "单位名称“" + cleanName + "”已由另一统一社会信用代码登记");
                });
        Optional<Unit> known = units.findById(code.value());
        if (known.isPresent()) {
            known.get().change(cleanName, regionCode, category);
            return known.get();
        }
        Unit unit = units.save(new Unit(code, cleanName, regionCode, category));
        accounts.ensureGroups(unit);
        return unit;
    }

    /** The enterprise of this name; half-width brackets and stray blanks are forgiven. */
    @Transactional(readOnly = true)
    public Optional<Unit> findByName(String name) {
        return units.findByName(clean(name));
    }

    /** The enterprise of this credit code, if registered. */
    @Transactional(readOnly = true)
    public Optional<Unit> find(String creditCode) {
        return units.findById(creditCode);
    }

    /**
     * The enterprise of this credit code.
     *
     * @throws RuleViolation at field {@code unitCode} when it is not registered
     */
    @Transactional(readOnly = true)
    public Unit get(String creditCode) {
        return find(creditCode).orElseThrow(() -> new RuleViolation("unitCode", "单位（统一社会信用代码 " + creditCode + "）未登记"));
    }

    /** Lets one transaction at a time pass for an enterprise: the others wait until the caller's ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String creditCode) {
        units.lock(creditCode);
    }

    /** Names by credit code, in one query; unknown codes are left out. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> creditCodes) {
        return creditCodes.isEmpty()
                ? Map.of()
                : units.findByCreditCodeIn(creditCodes).stream()
                        .collect(Collectors.toMap(Unit::creditCode, Unit::name));
    }

    /** Every enterprise, by name. */
    @Transactional(readOnly = true)
    public List<Unit> all() {
        return units.findAllByOrderByNameAsc();
    }

    private static String clean(String name) {
        return Widths.narrow(name).replaceAll("\\s", "").replace('(', '（').replace(')', '）');
    }
}
