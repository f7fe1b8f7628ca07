//! Monitoring data: how well an application's interfaces work.

use std::collections::HashMap;
use std::time::Duration;

use privacy_label::PersonalData;
use serde::{Deserialize, Serialize};

use crate::Millis;

/// Success rate and average delay of one interface over an interval.
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
#[privacy(category = "monitoring-data")]
pub struct InterfaceMetrics {
    #[privacy(none, reason = "the name of an interface says nothing about a customer")]
    pub interface: String,
    #[privacy(none, reason = "the end of the interval, the same for all customers")]
    pub measured_at: Millis,
    #[privacy(item = "success-rate")]
    pub success_rate: f64,
    #[privacy(item = "average-delay")]
    pub average_delay: Duration,
}

/// Calls of the current interval, by interface.
#[derive(Debug, Default)]
pub struct Measurement {
    calls: HashMap<String, Calls>,
}

#[derive(Debug, Default)]
struct Calls {
    total: u32,
    failed: u32,
    delay: Duration,
}

impl Measurement {
    /// Counts one call.
    pub fn observe(&mut self, interface: &str, delay: Duration, failed: bool) {
        let calls = self.calls.entry(interface.to_owned()).or_default();
        calls.total += 1;
        calls.failed += u32::from(failed);
        calls.delay += delay;
    }

    /// Ends the interval.
    pub fn take(&mut self, measured_at: Millis) -> Vec<InterfaceMetrics> {
        std::mem::take(&mut self.calls)
            .into_iter()
            .map(|(interface, calls)| InterfaceMetrics {
                interface,
                measured_at,
                success_rate: 1.0 - f64::from(calls.failed) / f64::from(calls.total),
                average_delay: calls.delay / calls.total,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_summed_up_once() {
        let mut measurement = Measurement::default();
        measurement.observe("messages.send", Duration::from_millis(10), false);
        measurement.observe("messages.send", Duration::from_millis(30), true);
        let metrics = measurement.take(Millis::new(0));
        assert_eq!(metrics.len(), 1);
        assert_eq!(metrics[0].average_delay, Duration::from_millis(20));
        assert!((metrics[0].success_rate - 0.5).abs() < f64::EPSILON);
        assert!(measurement.take(Millis::new(1)).is_empty());
    }
}
