//! Which retention does a text mean?
//!
//! ```text
//! retention = period | event [", then" period]
//! event     = "while in use" | "until deletion is requested"
//! period    = count unit            // "7 days", "1 year"
//! ```

use std::str::FromStr;

use super::{Event, Period, Retention, Unit};
use crate::{nearest::did_you_mean, problem::Complaint};

const RETENTION_HELP: &str = "write a period (\"7 days\"), \"while in use\" or \"until deletion is requested\", \
                              the last two maybe with \", then\" and a period: \"while in use, then 2 months\"";
const PERIOD_HELP: &str = "a period is a whole number and a unit: minutes, hours, days, weeks, months, years";

impl FromStr for Retention {
    type Err = Complaint;

    fn from_str(text: &str) -> Result<Self, Complaint> {
        let text = text.trim();
        if text.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '+') {
            return text.parse().map(Self::Fixed);
        }
        let (first, then) = match text.split_once(',') {
            Some((first, rest)) => (first, Some(rest)),
            None => (text, None),
        };
        let event = event(first)?;
        let then = then.map(|rest| after_then(text, rest)).transpose()?;
        Ok(Self::Until { event, then })
    }
}

impl FromStr for Period {
    type Err = Complaint;

    fn from_str(text: &str) -> Result<Self, Complaint> {
        let not_a_period =
            |why: String| Complaint::new(format!("`{}` is not a period{why}", text.trim())).help(PERIOD_HELP);
        let words: Vec<_> = text.split_whitespace().collect();
        let [count, unit] = words[..] else {
            return Err(not_a_period(String::new()));
        };
        if !count.bytes().all(|b| b.is_ascii_digit()) {
            return Err(not_a_period(format!(": `{count}` is not a whole number")));
        }
        let count = match count.parse() {
            Ok(0) => return Err(not_a_period(": it is no time at all".into())),
            Ok(count) => count,
            Err(_) => return Err(not_a_period(format!(": `{count}` is too large"))),
        };
        let unit = Unit::ALL
            .iter()
            .copied()
            .find(|known| [known.singular(), known.plural()].contains(&unit))
            .ok_or_else(|| {
                let near = did_you_mean(unit, Unit::ALL.iter().map(|known| known.plural()));
                not_a_period(format!(": there is no unit `{unit}`{near}"))
            })?;
        Ok(Self::new(count, unit))
    }
}

fn event(text: &str) -> Result<Event, Complaint> {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let events = [Event::EndOfUse, Event::DeletionRequest];
    events.into_iter().find(|event| event.text() == words).ok_or_else(|| {
        let near = did_you_mean(&words, events.iter().map(|event| event.text()));
        Complaint::new(format!("`{words}` is not a retention{near}")).help(RETENTION_HELP)
    })
}

fn after_then(whole: &str, rest: &str) -> Result<Period, Complaint> {
    let rest = rest.trim_start();
    match rest.split_once(char::is_whitespace) {
        Some(("then", period)) => period.parse(),
        _ => Err(Complaint::new(format!(
            "`{whole}` is not a retention: after the comma comes `then` and a period"
        ))
        .help(RETENTION_HELP)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Retention {
        text.parse().expect(text)
    }

    fn message(text: &str) -> String {
        text.parse::<Retention>().expect_err(text).message
    }

    #[test]
    fn every_form_reads_and_displays_canonically() {
        for text in [
            "7 days",
            "1 day",
            "24 hours",
            "2 months",
            "1 year",
            "while in use",
            "while in use, then 2 months",
            "until deletion is requested",
            "until deletion is requested, then 30 days",
        ] {
            assert_eq!(read(text).to_string(), text);
        }
        assert_eq!(read(" 1  days ").to_string(), "1 day");
        assert_eq!(read("while  in use ,then  2 month").to_string(), "while in use, then 2 months");
    }

    #[test]
    fn values() {
        assert_eq!(read("7 days"), Retention::Fixed(Period::new(7, Unit::Days)));
        assert_eq!(
            read("while in use, then 2 months"),
            Retention::Until { event: Event::EndOfUse, then: Some(Period::new(2, Unit::Months)) }
        );
        assert_eq!(read("7 days").ttl_secs(), Some(604_800));
        assert_eq!(read("while in use, then 2 months").ttl_secs(), None);
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!(
            message("7 dayz"),
            "`7 dayz` is not a period: there is no unit `dayz`; did you mean `days`?"
        );
        assert_eq!(message("7"), "`7` is not a period");
        assert_eq!(message("0 days"), "`0 days` is not a period: it is no time at all");
        assert_eq!(message("-7 days"), "`-7 days` is not a period: `-7` is not a whole number");
        assert_eq!(message("1.5 years"), "`1.5 years` is not a period: `1.5` is not a whole number");
        assert_eq!(
            message("99999999999 days"),
            "`99999999999 days` is not a period: `99999999999` is too large"
        );
        assert_eq!(message("while in us"), "`while in us` is not a retention; did you mean `while in use`?");
        assert_eq!(message("forever"), "`forever` is not a retention");
        assert_eq!(message(""), "`` is not a retention");
        assert_eq!(
            message("while in use, 2 months"),
            "`while in use, 2 months` is not a retention: after the comma comes `then` and a period"
        );
        assert_eq!(
            message("while in use, then"),
            "`while in use, then` is not a retention: after the comma comes `then` and a period"
        );
        assert_eq!(message("while in use, then soon"), "`soon` is not a period");
    }
}
