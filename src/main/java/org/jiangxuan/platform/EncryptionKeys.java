package org.jiangxuan.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys derived from the one secret of the installation ({@code jiangxuan.encryption.key}). */
@Component
public class EncryptionKeys {

    private static final int LENGTH = 32;
    private static final int ID_BYTES = 4;

    private final SecretKey encryption;
    private final SecretKey index;
    private final String id;

    /**
     * @param secret 32 random bytes in Base64
     * @throws StartRefused when it is missing or is not 32 bytes
     */
    public EncryptionKeys(@Value("${jiangxuan.encryption.key:}") String secret) {
        byte[] master = decode(secret);
        this.encryption = new SecretKeySpec(derive(master, "jiangxuan encryption 1"), "AES");
        this.index = new SecretKeySpec(derive(master, "jiangxuan blind index 1"), "HmacSHA256");
        this.id = HexFormat.of().formatHex(Arrays.copyOf(derive(master, "jiangxuan key id 1"), ID_BYTES));
    }

    SecretKey encryption() {
        return encryption;
    }

    SecretKey index() {
        return index;
    }

    /** Names the key in every encrypted value without telling anything of it. */
    String id() {
        return id;
    }

    static byte[] hmac(SecretKey key, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }

    private static byte[] derive(byte[] master, String purpose) {
        return hmac(new SecretKeySpec(master, "HmacSHA256"), purpose.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] decode(String secret) {
        if (secret.isBlank()) {
            throw new StartRefused(
                    "没有设置加密密钥，身份证号和电话无法加密保存，系统不能启动。",
                    "请用 openssl rand -base64 32 生成密钥，并设置环境变量 JIANGXUAN_ENCRYPTION_KEY。密钥请另行妥善备份：丢失后已加密的数据无法恢复。");
        }
        byte[] master;
        try {
            master = Base64.getDecoder().decode(secret.strip());
        } catch (IllegalArgumentException e) {
            master = new byte[0];
        }
        if (master.length != LENGTH) {
            throw new StartRefused(
                    "加密密钥不符合要求：应为 32 字节随机数的 Base64 编码，系统不能启动。",
                    "请用 openssl rand -base64 32 重新生成密钥，并设置环境变量 JIANGXUAN_ENCRYPTION_KEY。");
        }
        return master;
    }
}
