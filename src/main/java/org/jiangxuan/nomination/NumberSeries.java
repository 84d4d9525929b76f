package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given out in a series; its row is locked while the next is taken. */
@Entity
@Table(name = "number_series")
class NumberSeries {

    @Id
    @Column(length = 40)
    private String name;

    @Column(name = "last_number", nullable = false)
    private long lastNumber;

    @SuppressWarnings("NullAway.Init")
    protected NumberSeries() {}

    long next() {
        return ++lastNumber;
    }
}
