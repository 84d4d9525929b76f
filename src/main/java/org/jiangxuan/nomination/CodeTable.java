package org.jiangxuan.nomination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A code table that understands what people write: the code, the name, the short name and the usual aliases. */
public final class CodeTable {

    private final Map<String, Code> byCode = new LinkedHashMap<>();
    private final Map<String, Code> byWriting = new LinkedHashMap<>();

    CodeTable(List<Code> codes) {
        codes.forEach(code -> byCode.put(code.code(), code));
        codes.forEach(code -> accept(code.code(), List.of(code.code(), code.name())));
    }

    /** Lets these ways of writing stand for a code, unless they already stand for another. */
    void accept(String code, Collection<String> writings) {
        Code meant = require(code);
        writings.forEach(writing -> byWriting.putIfAbsent(WrittenText.key(writing), meant));
    }

    /**
     * The code that is meant, whatever the width, the case, the blanks and the punctuation: {@code Ａ}, {@code a},
     * {@code A.矿业} and {@code 矿业} are one.
     */
    public Optional<Code> find(String written) {
        String key = WrittenText.key(written);
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(byWriting.get(key));
    }

    /** The entry of a stored code, if the table has it. */
    public Optional<Code> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The entry of a stored code.
     *
     * @throws IllegalArgumentException when the table has no such code: a fault of the program or its data
     */
    public Code require(String code) {
        return byCode(code).orElseThrow(() -> new IllegalArgumentException("代码表中没有代码“" + code + "”。"));
    }

    /** Every entry, in the order of the table. */
    public List<Code> all() {
        return new ArrayList<>(byCode.values());
    }
}
