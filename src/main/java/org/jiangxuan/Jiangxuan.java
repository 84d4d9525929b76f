package org.jiangxuan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 匠选: runs an award selection programme from the notice to the honour. */
@SpringBootApplication
public class Jiangxuan {

    public static void main(String[] args) {
        SpringApplication.run(Jiangxuan.class, args);
    }
}
