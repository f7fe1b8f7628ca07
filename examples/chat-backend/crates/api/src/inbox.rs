//! Messages on their way: kept in memory until the recipient fetches them, and stored nowhere.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::sync::{Mutex, mpsc};

use crate::ApiError;

const UNREAD: usize = 100;
const PATIENCE: Duration = Duration::from_secs(20);

/// A message of one user to another.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) recipient: String,
    pub(crate) text: String,
}

/// The inbox of every user who is sent something.
#[derive(Clone, Default)]
pub struct Inboxes {
    open: Arc<Mutex<HashMap<String, Inbox>>>,
}

struct Inbox {
    sender: mpsc::Sender<Message>,
    receiver: Arc<Mutex<mpsc::Receiver<Message>>>,
}

impl Inbox {
    fn new() -> Self {
        let (sender, receiver) = mpsc::channel(UNREAD);
        Self { sender, receiver: Arc::new(Mutex::new(receiver)) }
    }
}

impl Inboxes {
    pub(crate) async fn deliver(&self, message: Message) -> Result<(), ApiError> {
        let mut open = self.open.lock().await;
        let inbox = match open.entry(message.recipient.clone()) {
            Entry::Occupied(inbox) => inbox.into_mut(),
            Entry::Vacant(free) => free.insert(Inbox::new()),
        };
        inbox.sender.try_send(message).map_err(|_| ApiError::InboxFull)
    }

    /// The next message for a user; waits a while for one.
    pub(crate) async fn next(&self, recipient: &str) -> Option<Message> {
        let receiver = self.open.lock().await.get(recipient)?.receiver.clone();
        let mut receiver = receiver.lock().await;
        tokio::time::timeout(PATIENCE, receiver.recv()).await.ok().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_message_is_delivered_once() {
        let inboxes = Inboxes::default();
        let message = Message { recipient: "bob".to_owned(), text: "hello".to_owned() };
        inboxes.deliver(message).await.unwrap();
        assert_eq!(inboxes.next("bob").await.unwrap().text, "hello");
        assert!(inboxes.next("eve").await.is_none());
    }
}
