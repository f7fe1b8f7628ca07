//! Until which day does a suppression hold?

use std::fmt;

use crate::problem::Complaint;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, if there is such a day.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month) {
            Some(Self { year, month, day })
        } else {
            None
        }
    }

    /// Reads `2027-03-31`.
    ///
    /// # Errors
    /// If the text has another form, or there is no such day.
    pub fn parse(text: &str) -> Result<Self, Complaint> {
        let number = |range: std::ops::Range<usize>| {
            let digits = text.get(range)?;
            if digits.bytes().all(|b| b.is_ascii_digit()) { digits.parse::<u16>().ok() } else { None }
        };
        let bytes = text.as_bytes();
        let parts = match (text.len(), bytes.get(4), bytes.get(7)) {
            (10, Some(b'-'), Some(b'-')) => number(0..4).zip(number(5..7)).zip(number(8..10)),
            _ => None,
        };
        let Some(((year, month), day)) = parts else {
            return Err(Complaint::new(format!("`{text}` is not a date"))
                .help("write a date as year, month and day: \"2027-03-31\""));
        };
        Self::new(year, month as u8, day as u8).ok_or_else(|| {
            Complaint::new(format!("there is no day `{text}`"))
                .help("write a date as year, month and day: \"2027-03-31\"")
        })
    }

    /// The day, in UTC, of a number of seconds since the Unix epoch; what is before it is its first
    /// day.
    ///
    /// The algorithm is Howard Hinnant's `civil_from_days`.
    pub fn from_unix_secs(secs: u64) -> Self {
        let days = secs / 86_400 + 719_468;
        let era = days / 146_097;
        let day_of_era = days % 146_097;
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        Self { year: u16::try_from(year).unwrap_or(u16::MAX), month: month as u8, day: day as u8 }
    }

    /// The year, e.g. 2027.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn read_and_displayed() {
        for day in ["2027-03-31", "2024-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(Date::parse(day).expect(day).to_string(), day);
        }
        for bad in [
            "2027-3-31",
            "31.03.2027",
            "2027-02-29",
            "1900-02-29",
            "2027-13-01",
            "2027-00-01",
            "+027-01-01",
            "",
            "２０２７-01-01",
        ] {
            assert!(Date::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn ordered_by_day() {
        let date = |text| Date::parse(text).expect("a date");
        assert!(date("2027-03-31") < date("2027-04-01"));
        assert!(date("2026-12-31") < date("2027-01-01"));
    }

    #[test]
    fn days_since_the_epoch() {
        assert_eq!(Date::from_unix_secs(0).to_string(), "1970-01-01");
        assert_eq!(Date::from_unix_secs(951_782_400).to_string(), "2000-02-29");
        assert_eq!(Date::from_unix_secs(1_806_451_199).to_string(), "2027-03-30");
        assert_eq!(Date::from_unix_secs(1_806_451_200).to_string(), "2027-03-31");
    }
}
