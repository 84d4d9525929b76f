package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jiangxuan.platform.EncryptedText;
import org.jspecify.annotations.Nullable;

/** How to reach the candidate (N64); encrypted in the database. */
@Embeddable
public record Contact(
        @Convert(converter = EncryptedText.class) @Column(name = "landline", length = 255) @Nullable
        String landline,

        @Convert(converter = EncryptedText.class) @Column(name = "mobile", length = 255) @Nullable
        String mobile,

        @Convert(converter = EncryptedText.class) @Column(name = "address", length = 1200) @Nullable
        String address,

        @Convert(converter = EncryptedText.class) @Column(name = "email", length = 700) @Nullable
        String email) {

    @Override
    public String toString() {
        return "Contact";
    }
}
