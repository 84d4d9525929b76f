package org.jiangxuan.registry;

import org.jiangxuan.platform.BlindIndex;

/** The index of people for tests without Spring. */
public final class TestPeople {

    private TestPeople() {}

    public static PersonIndex index(BlindIndex blindIndex) {
        return new PersonIndex(blindIndex);
    }
}
