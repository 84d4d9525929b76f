package org.jiangxuan.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An enterprise that recommends candidates (N6, N39). */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    @Column(name = "credit_code", length = 18)
    private String creditCode;

    @Column(length = 120, nullable = false)
    private String name;

    @Column(name = "region_code", length = 16, nullable = false)
    private String regionCode;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false)
    private EnterpriseCategory category;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(CreditCode creditCode, String name, String regionCode, EnterpriseCategory category) {
        this.creditCode = creditCode.value();
        this.name = name;
        this.regionCode = regionCode;
        this.category = category;
    }

    /** The 18 characters of the 统一社会信用代码. */
    public String creditCode() {
        return creditCode;
    }

    /** The registered name; unique. */
    public String name() {
        return name;
    }

    /** Code of the region whose HR bureau receives its recommendations (AMB-9). */
    public String regionCode() {
        return regionCode;
    }

    /** The tick box on the cover of annex 1 (N63). */
    public EnterpriseCategory category() {
        return category;
    }

    void change(String newName, String newRegionCode, EnterpriseCategory newCategory) {
        name = newName;
        regionCode = newRegionCode;
        category = newCategory;
    }
}
