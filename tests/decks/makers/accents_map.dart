import 'package:flutter/material.dart';

const Map<String, String> words = const {
  "oar": "अरित्र (arítra)",
  "ship": "नौ (náu)",
  "wave": "ऊर्मि (ūrmí)",
  "shore": "तीर (tīrá), तट (taṭa)",
  "pearl": "मुक्ता (muktā́)",
  "at sea": "everywhere",
  "shell": "शङ्ख (śaṅkhá)",
};
