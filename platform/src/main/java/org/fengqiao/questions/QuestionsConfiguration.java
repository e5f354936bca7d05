package org.fengqiao.questions;

import org.fengqiao.questions.model.AfterJudgmentQuestions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes after-judgment questions one of the procedures of the platform. */
@Configuration(proxyBeanMethods = false)
class QuestionsConfiguration {

    @Bean
    AfterJudgmentQuestions afterJudgmentQuestions() {
        return new AfterJudgmentQuestions();
    }
}
